# Generated from schema/.
"""Access item access profile response app refs inner."""

from sailpoint.v2025.models import AccessItemAccessProfileResponseAppRefsInner

__all__ = ["AccessItemAccessProfileResponseAppRefsInner"]
