# Generated from schema/.
"""Additional owner ref."""

from sailpoint.v3.models import AdditionalOwnerRef

__all__ = ["AdditionalOwnerRef"]
