# Generated from schema/.
"""Identity attributes api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IdentityAttributesApi"]

IdentityAttributesApi = api("beta", "IdentityAttributesApi")
