# Generated from schema/.
"""Reference to the identity that is previewed."""

from sailpoint.beta.models import IdentityPreviewResponseIdentity

__all__ = ["IdentityPreviewResponseIdentity"]
