# Generated from schema/.
"""Additional owner ref."""

from sailpoint.beta.models import AdditionalOwnerRef

__all__ = ["AdditionalOwnerRef"]
