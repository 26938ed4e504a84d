# Generated from schema/.
"""Access item access profile response app refs inner."""

from sailpoint.beta.models import AccessItemAccessProfileResponseAppRefsInner

__all__ = ["AccessItemAccessProfileResponseAppRefsInner"]
