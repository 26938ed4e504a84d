# Written by `make stubs` from schema/; change it there.
"""Multi host integrations connector attributes connector file upload history."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]

MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory = model("v2024", "MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory")
