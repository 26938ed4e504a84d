# Generated from schema/.
"""Multi host integrations connector attributes."""

from sailpoint.v2025.models import MultiHostIntegrationsConnectorAttributes

__all__ = ["MultiHostIntegrationsConnectorAttributes"]
