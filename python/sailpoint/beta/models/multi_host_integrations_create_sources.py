# Generated from schema/.
"""Multi host integrations create sources."""

from sailpoint.beta.models import MultiHostIntegrationsCreateSources

__all__ = ["MultiHostIntegrationsCreateSources"]
