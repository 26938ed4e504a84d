# Generated from schema/.
"""Multi host integrations connector attributes connector file upload history."""

from sailpoint.v2024.models import MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]
