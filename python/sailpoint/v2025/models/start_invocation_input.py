# Generated from schema/.
"""Start invocation input."""

from sailpoint.v2025.models import StartInvocationInput

__all__ = ["StartInvocationInput"]
