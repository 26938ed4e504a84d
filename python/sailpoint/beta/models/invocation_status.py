# Generated from schema/.
"""Invocation status."""

from sailpoint.beta.models import InvocationStatus

__all__ = ["InvocationStatus"]
