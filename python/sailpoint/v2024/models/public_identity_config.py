# Generated from schema/.
"""Public identity config."""

from sailpoint.v2024.models import PublicIdentityConfig

__all__ = ["PublicIdentityConfig"]
