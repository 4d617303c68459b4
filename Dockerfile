# The command in a container:
#   docker build --tag copyedit .
#   docker run --rm --volume "$PWD:/articles:ro" copyedit --changed
# Not run by this project's tests, which have no container engine.
FROM node:22-slim AS build
WORKDIR /copyedit
COPY . .
RUN npm ci --no-audit --no-fund

FROM node:22-slim
# git is for --changed; the articles belong to whoever runs the container
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /copyedit/dist /opt/copyedit/dist
RUN ln -s /opt/copyedit/dist/copyedit.cjs /usr/local/bin/copyedit
USER node
WORKDIR /articles
ENTRYPOINT ["copyedit"]
CMD ["."]
