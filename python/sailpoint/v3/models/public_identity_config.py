# Generated from schema/.
"""Public identity config."""

from sailpoint.v3.models import PublicIdentityConfig

__all__ = ["PublicIdentityConfig"]
