# Generated from schema/.
"""Multi host integrations connector attributes."""

from sailpoint.beta.models import MultiHostIntegrationsConnectorAttributes

__all__ = ["MultiHostIntegrationsConnectorAttributes"]
