# Generated from schema/.
"""Access profile role."""

from sailpoint.v3.models import AccessProfileRole

__all__ = ["AccessProfileRole"]
