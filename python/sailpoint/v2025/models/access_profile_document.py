# Generated from schema/.
"""Access profile document."""

from sailpoint.v2025.models import AccessProfileDocument

__all__ = ["AccessProfileDocument"]
