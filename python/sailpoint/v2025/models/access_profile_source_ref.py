# Generated from schema/.
"""Reference to the source of an access profile."""

from sailpoint.v2025.models import AccessProfileSourceRef

__all__ = ["AccessProfileSourceRef"]
