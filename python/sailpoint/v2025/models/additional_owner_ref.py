# Generated from schema/.
"""Additional owner ref."""

from sailpoint.v2025.models import AdditionalOwnerRef

__all__ = ["AdditionalOwnerRef"]
