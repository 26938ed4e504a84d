# Written by `make stubs` from schema/; change it there.
"""Multi host integrations connector attributes connector file upload history."""

from sailpoint._core import Model

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]

class MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory(Model):
    """Multi host integrations connector attributes connector file upload history."""

    connector_file_name_uploaded_date: str | None
    def __init__(
        self,
        *,
        connector_file_name_uploaded_date: str | None = ...,
    ) -> None: ...
