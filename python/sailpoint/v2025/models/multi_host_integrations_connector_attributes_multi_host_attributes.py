# Generated from schema/.
"""Multi host integrations connector attributes multi host attributes."""

from sailpoint.v2025.models import MultiHostIntegrationsConnectorAttributesMultiHostAttributes

__all__ = ["MultiHostIntegrationsConnectorAttributesMultiHostAttributes"]
