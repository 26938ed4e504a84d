# Generated from schema/.
"""Load uncorrelated accounts task task attributes."""

__all__ = ["LoadUncorrelatedAccountsTaskTaskAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class LoadUncorrelatedAccountsTaskTaskAttributes(Model):
        """Load uncorrelated accounts task task attributes."""

        qpoc_job_id: str | None
        task_start_delay: Any
        def __init__(
            self,
            *,
            qpoc_job_id: str | None = ...,
            task_start_delay: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadUncorrelatedAccountsTaskTaskAttributes = model("beta", "LoadUncorrelatedAccountsTaskTaskAttributes")
