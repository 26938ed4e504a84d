# Written by `make stubs` from schema/; change it there.
"""Multi host integrations connector attributes multi host attributes."""

from sailpoint._core import Model

__all__ = ["MultiHostIntegrationsConnectorAttributesMultiHostAttributes"]

class MultiHostIntegrationsConnectorAttributesMultiHostAttributes(Model):
    """Multi host integrations connector attributes multi host attributes."""

    password: str | None
    connector_files: str | None
    auth_type: str | None
    user: str | None
    def __init__(
        self,
        *,
        password: str | None = ...,
        connector_files: str | None = ...,
        auth_type: str | None = ...,
        user: str | None = ...,
    ) -> None: ...
