# Generated from schema/.
"""Invocation status type."""

from sailpoint._enums import StringEnum

__all__ = ["InvocationStatusType"]


class InvocationStatusType(StringEnum):
    """Invocation status type."""

    TEST = "TEST"
    REAL_TIME = "REAL_TIME"
