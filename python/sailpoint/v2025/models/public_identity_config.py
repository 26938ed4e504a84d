# Generated from schema/.
"""Public identity config."""

from sailpoint.v2025.models import PublicIdentityConfig

__all__ = ["PublicIdentityConfig"]
