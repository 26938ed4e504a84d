# Generated from schema/.
"""Multi host integrations connector attributes multi host attributes."""

from sailpoint.beta.models import MultiHostIntegrationsConnectorAttributesMultiHostAttributes

__all__ = ["MultiHostIntegrationsConnectorAttributesMultiHostAttributes"]
