# Written by `make stubs` from schema/; change it there.
"""Load accounts task."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.load_accounts_task_task import LoadAccountsTaskTask

__all__ = ["LoadAccountsTask"]

class LoadAccountsTask(Model):
    """Load accounts task."""

    success: bool | None
    task: LoadAccountsTaskTask | None
    def __init__(
        self,
        *,
        success: bool | None = ...,
        task: LoadAccountsTaskTask | Mapping[str, Any] | None = ...,
    ) -> None: ...
