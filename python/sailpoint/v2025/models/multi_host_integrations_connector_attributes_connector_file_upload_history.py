# Generated from schema/.
"""Multi host integrations connector attributes connector file upload history."""

from sailpoint.v2025.models import MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]
