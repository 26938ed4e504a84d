# Generated from schema/.
"""Public identity attribute config."""

from sailpoint.beta.models import PublicIdentityAttributeConfig

__all__ = ["PublicIdentityAttributeConfig"]
