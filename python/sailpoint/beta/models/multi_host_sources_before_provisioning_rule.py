# Generated from schema/.
"""Multi host sources before provisioning rule."""

from sailpoint.beta.models import MultiHostSourcesBeforeProvisioningRule

__all__ = ["MultiHostSourcesBeforeProvisioningRule"]
