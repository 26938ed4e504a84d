# Generated from schema/.
"""Multi host integrations connector attributes multi host attributes."""

__all__ = ["MultiHostIntegrationsConnectorAttributesMultiHostAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    MultiHostIntegrationsConnectorAttributesMultiHostAttributes = model("v2025", "MultiHostIntegrationsConnectorAttributesMultiHostAttributes")
