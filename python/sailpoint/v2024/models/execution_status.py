# Generated from schema/.
"""Execution status."""

from sailpoint._enums import StringEnum

__all__ = ["ExecutionStatus"]


class ExecutionStatus(StringEnum):
    """Execution status."""

    EXECUTING = "EXECUTING"
    VERIFYING = "VERIFYING"
    TERMINATED = "TERMINATED"
    COMPLETED = "COMPLETED"
