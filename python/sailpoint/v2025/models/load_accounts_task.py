# Generated from schema/.
"""The result of starting an aggregation of accounts."""

__all__ = ["LoadAccountsTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.load_accounts_task_task import LoadAccountsTaskTask

    class LoadAccountsTask(Model):
        """The result of starting an aggregation of accounts."""

        success: bool | None
        """True if the aggregation was started."""
        task: LoadAccountsTaskTask | None
        """The task."""
        def __init__(
            self,
            *,
            success: bool | None = ...,
            task: LoadAccountsTaskTask | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadAccountsTask = model("v2025", "LoadAccountsTask")
