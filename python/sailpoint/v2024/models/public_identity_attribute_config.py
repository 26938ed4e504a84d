# Generated from schema/.
"""Public identity attribute config."""

from sailpoint.v2024.models import PublicIdentityAttributeConfig

__all__ = ["PublicIdentityAttributeConfig"]
