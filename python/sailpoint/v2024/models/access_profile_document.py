# Generated from schema/.
"""Access profile document."""

from sailpoint.v2024.models import AccessProfileDocument

__all__ = ["AccessProfileDocument"]
