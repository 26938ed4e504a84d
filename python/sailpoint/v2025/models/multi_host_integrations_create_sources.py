# Generated from schema/.
"""Multi host integrations create sources."""

from sailpoint.v2025.models import MultiHostIntegrationsCreateSources

__all__ = ["MultiHostIntegrationsCreateSources"]
