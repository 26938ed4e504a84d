# Generated from schema/.
"""Recipients of an e-mail when an identity enters a lifecycle state."""

__all__ = ["EmailNotificationOption"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EmailNotificationOption(Model):
        """Recipients of an e-mail when an identity enters a lifecycle state."""

        notify_managers: bool | None
        """True to notify the manager."""
        notify_all_admins: bool | None
        """True to notify all administrators."""
        notify_specific_users: bool | None
        """True to notify the addresses in the list."""
        email_address_list: list[str] | None
        """The e-mail addresses."""
        def __init__(
            self,
            *,
            notify_managers: bool | None = ...,
            notify_all_admins: bool | None = ...,
            notify_specific_users: bool | None = ...,
            email_address_list: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EmailNotificationOption = model("v2024", "EmailNotificationOption")
