# Generated from schema/.
"""Load uncorrelated accounts task."""

__all__ = ["LoadUncorrelatedAccountsTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.load_uncorrelated_accounts_task_task import LoadUncorrelatedAccountsTaskTask

    class LoadUncorrelatedAccountsTask(Model):
        """Load uncorrelated accounts task."""

        success: bool | None
        task: LoadUncorrelatedAccountsTaskTask | None
        def __init__(
            self,
            *,
            success: bool | None = ...,
            task: LoadUncorrelatedAccountsTaskTask | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadUncorrelatedAccountsTask = model("v2025", "LoadUncorrelatedAccountsTask")
