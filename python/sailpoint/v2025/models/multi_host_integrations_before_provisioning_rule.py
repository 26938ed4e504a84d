# Generated from schema/.
"""Multi host integrations before provisioning rule."""

from sailpoint.v2025.models import MultiHostIntegrationsBeforeProvisioningRule

__all__ = ["MultiHostIntegrationsBeforeProvisioningRule"]
