# Generated from schema/.
"""Start invocation input."""

from sailpoint.v2024.models import StartInvocationInput

__all__ = ["StartInvocationInput"]
