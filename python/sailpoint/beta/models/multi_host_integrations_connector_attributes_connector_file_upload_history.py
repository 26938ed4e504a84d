# Generated from schema/.
"""Multi host integrations connector attributes connector file upload history."""

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory(Model):
        """Multi host integrations connector attributes connector file upload history."""

        connector_file_name_uploaded_date: str | None
        def __init__(
            self,
            *,
            connector_file_name_uploaded_date: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory = model("beta", "MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory")
