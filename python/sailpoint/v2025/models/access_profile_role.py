# Generated from schema/.
"""Access profile role."""

from sailpoint.v2025.models import AccessProfileRole

__all__ = ["AccessProfileRole"]
