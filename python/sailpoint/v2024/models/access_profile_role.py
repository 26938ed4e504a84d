# Generated from schema/.
"""Access profile role."""

from sailpoint.v2024.models import AccessProfileRole

__all__ = ["AccessProfileRole"]
