# Generated from schema/.
"""Multi host integrations connector attributes connector file upload history."""

from sailpoint.beta.models import MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory

__all__ = ["MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory"]
