# Generated from schema/.
"""Multi host integrations."""

from sailpoint.beta.models import MultiHostIntegrations

__all__ = ["MultiHostIntegrations"]
