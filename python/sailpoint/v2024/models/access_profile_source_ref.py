# Generated from schema/.
"""Reference to the source of an access profile."""

from sailpoint.v2024.models import AccessProfileSourceRef

__all__ = ["AccessProfileSourceRef"]
