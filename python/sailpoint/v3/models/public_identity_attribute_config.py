# Generated from schema/.
"""Public identity attribute config."""

from sailpoint.v3.models import PublicIdentityAttributeConfig

__all__ = ["PublicIdentityAttributeConfig"]
