# Generated from schema/.
"""Reference to the identity that is previewed."""

from sailpoint.v3.models import IdentityPreviewResponseIdentity

__all__ = ["IdentityPreviewResponseIdentity"]
