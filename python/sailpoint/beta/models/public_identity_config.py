# Generated from schema/.
"""Public identity config."""

from sailpoint.beta.models import PublicIdentityConfig

__all__ = ["PublicIdentityConfig"]
