# Generated from schema/.
"""Additional owner ref."""

from sailpoint.v2024.models import AdditionalOwnerRef

__all__ = ["AdditionalOwnerRef"]
