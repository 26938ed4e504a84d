# Generated from schema/.
"""Reference to the identity that is previewed."""

from sailpoint.v2025.models import IdentityPreviewResponseIdentity

__all__ = ["IdentityPreviewResponseIdentity"]
